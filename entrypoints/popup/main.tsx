import { render } from 'preact';

render(<h1>Sổ Tin</h1>, document.getElementById('app')!);
