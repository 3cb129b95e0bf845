import { expect } from '@open-wc/testing';
import { emulate } from '../support/media.js';

describe('the test page', () => {
  it('serves the sample reports and the answers of a bad server', async () => {
    const sample = await fetch('/demo/reports/liaocheng-2018.json');
    expect(sample.status).to.equal(200);
    expect((await fetch('/answers/server-error')).status).to.equal(500);
    const login = await fetch('/answers/to-login');
    expect(login.redirected).to.equal(true);
    expect(login.headers.get('content-type')).to.contain('text/html');
  });

  it('is a window that has focus and frames', async () => {
    await new Promise((done) => requestAnimationFrame(done));
    expect(document.hasFocus()).to.equal(true);
  });

  it('emulates forced colours where the browser can', async () => {
    const able = await emulate({ forcedColors: 'active', colorScheme: 'dark' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(able);
    if (able) expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await emulate({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
