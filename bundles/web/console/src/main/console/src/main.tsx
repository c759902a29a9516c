import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/base.css';
import './styles/tokens.css';
import './styles/parts.css';
import './styles/forms.css';
import './styles/screens.css';
import './styles/examine.css';
import './styles/rooms.css';
import './styles/narrow.css';
import './styles/print.css';
import { App } from './app/App';
import { show, theme } from './app/theme';

show(theme());
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
