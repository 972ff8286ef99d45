/** What the control page needs beyond the other pages of the simulator. */
export const STYLE = `
section{margin:32px 0 0;padding:20px;background:#fff;border:1px solid #d4d4e0;border-radius:8px}
h2{margin:0 0 12px}
h3{font-size:16px;margin:20px 0 8px}
form{margin:0 0 12px}
label,legend{display:block;font-weight:600;margin:8px 0 4px}
fieldset{margin:0 0 12px;padding:0 12px 12px;border:1px solid #d4d4e0;border-radius:4px;min-width:0}
input,select,textarea{width:100%;padding:8px;font:inherit;color:inherit;background:#fff;border:1px solid #6b6b85;border-radius:4px}
input[type=checkbox]{width:auto;margin-right:8px}
textarea{min-height:160px;font-family:ui-monospace,monospace;font-size:14px}
button{margin:8px 8px 0 0}
small{display:block;color:#4c4c66}
ol,ul{padding-left:24px;margin:0 0 12px}
.done-step{color:#4c4c66}
.row{display:flex;flex-wrap:wrap;gap:8px}
.row form{margin:0}
.notice{padding:12px 16px;border-radius:4px}
.notice.done{background:#e3f4e8}
.notice.problem{background:#fde8e8}
`;
