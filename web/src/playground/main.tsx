import 'graphiql/setup-workers/vite';
import '@/ui/tokens.css';
import 'graphiql/style.css';
import './playground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PlaygroundPage } from './playground-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('playground.html has no #root');

createRoot(root).render(
  <StrictMode>
    <PlaygroundPage />
  </StrictMode>,
);
