import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

type Props = { onDrop: (file: File) => void; children: ReactNode };

/** Takes a file wherever in it the file is dropped, and shows so while one is held over it. */
export function YamlDropArea({ onDrop, children }: Props): ReactElement {
  const [isTarget, setIsTarget] = useState(false);

  function dragOver(event: DragEvent): void {
    event.preventDefault(); // Else the browser leaves the page and opens the file.
    setIsTarget(true);
  }

  function dragOut({ currentTarget, relatedTarget }: DragEvent): void {
    const isStillInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isStillInside) setIsTarget(false);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsTarget(false);
    const file = event.dataTransfer.files[0];
    if (file) onDrop(file);
  }

  return (
    <div css={isTarget && target} onDragOver={dragOver} onDragLeave={dragOut} onDrop={drop}>
      {children}
    </div>
  );
}

const target = css`
  border-radius: ${designTokens.borderRadius4};
  outline: 2px dashed ${designTokens.colorPrimary40};
`;
