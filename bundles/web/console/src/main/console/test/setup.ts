import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// whether an element is visible is asked in Chromium; here it would be computed for 250 countries each time
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

// what jsdom lacks and React Aria and the router use
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`), supports: () => false });
vi.stubGlobal('scrollTo', () => undefined);

afterEach(() => {
  cleanup();
  localStorage.clear();
});
