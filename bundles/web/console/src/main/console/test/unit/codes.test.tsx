import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SEAL } from '../fixtures/codes';
import { refuse, type FixturePost } from '../fixtures/post';
import { heading, show } from './show';

const seal = (post: FixturePost) => { post.instead.set('POST /seals/read', { status: 200, body: SEAL }); };
const said = (post: FixturePost) => post.writes.filter((write) => write.path === '/seals/read').map((write) => (write.body as { content: string }).content);

describe('a code on a document', () => {
  it('is pasted in any room and shown with each answer and its reason', async () => {
    const { post, user } = await show('/second-line', seal);
    await screen.findByRole('banner');
    await user.keyboard('{Control>}k{/Control}');
    const box = await screen.findByRole('dialog');
    fireEvent.change(within(box).getByRole('textbox'), { target: { value: '{"data":"é"}' } });
    await user.keyboard('{F8}');
    expect(await within(box).findByText('No signing certificate of UTO is here. It has to be brought by hand or with a master list.')).toBeTruthy();
    expect(within(box).getByText('Mwakyusa Zawadi')).toBeTruthy();
    expect(within(box).getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Passed'), expect.stringContaining('Not possible'), expect.stringContaining('Failed'),
    ]);
    expect(said(post)).toEqual([btoa(unescape(encodeURIComponent('{"data":"é"}')))]);
  });

  it('is read as soon as a reader has typed it at the lane, whatever has the focus', async () => {
    const { post } = await show('/lane', seal);
    await heading('Scan the travel document');
    const code = 'MPAKA1:ABCDEFGHIJKLMNOPQR.';
    let time = performance.now();
    for (const sign of `${code}\n`) {
      const key = sign === '\n' ? 'Enter' : sign;
      const place = sign === '\n' ? 'Enter' : sign === ':' ? 'Semicolon' : sign === '.' ? 'Period' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;
      const event = new KeyboardEvent('keydown', { code: place, key, shiftKey: /[A-Z:]/.test(sign), bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: (time += 4) });
      document.body.dispatchEvent(event);
    }
    await waitFor(() => expect(said(post).map((content) => atob(content).trim())).toEqual([code]), { timeout: 30_000 });
    expect(await screen.findByText('Mwakyusa Zawadi')).toBeTruthy();
  });

  it('says why it could not be read, and keeps what was pasted', async () => {
    const { user } = await show('/second-line', (post) => { post.instead.set('POST /seals/read', refuse(503, 'STORAGE_UNAVAILABLE', 'The post does not answer.')); });
    await screen.findByRole('banner');
    await user.keyboard('{Control>}k{/Control}');
    const box = await screen.findByRole('dialog');
    fireEvent.change(within(box).getByRole('textbox'), { target: { value: 'DC03' } });
    await user.keyboard('{F8}');
    expect(await within(box).findByText('The post does not answer.')).toBeTruthy();
    expect((within(box).getByRole('textbox') as HTMLTextAreaElement).value).toBe('DC03');
  });

  it('is not offered to whom no inspection is open', async () => {
    const { user } = await show('/notices', (post) => { Object.assign(post.session, { roles: ['ANALYST'], rights: ['REPORT'] }); });
    await screen.findByRole('banner');
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
