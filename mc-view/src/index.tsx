import { createRoot } from 'react-dom/client';
import { EntryPoint } from './shell/entry-point';

// The Merchant Center's page template provides the element.
const container = document.getElementById('app');
if (container) createRoot(container).render(<EntryPoint />);
