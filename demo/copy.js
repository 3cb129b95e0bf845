/** Lets each `<button data-copy="id">` in `root` copy the text field of that id, and says so on the button. */
export function startCopying(root) {
  for (const button of root.querySelectorAll('[data-copy]')) {
    const words = button.textContent;
    button.addEventListener('click', async () => {
      const copied = await copy(document.getElementById(button.dataset.copy));
      button.textContent = copied ? '已复制' : '已选中，请按 Ctrl+C';
      setTimeout(() => (button.textContent = words), 2000);
    });
  }
}

/** Puts `text` into a field that is as high as its text, up to a third of the window. */
export function fill(field, text) {
  field.value = text;
  field.style.height = '0';
  field.style.height = `${Math.min(field.scrollHeight + 2, window.innerHeight / 3)}px`;
}

/** The clipboard is there on https: and localhost only; elsewhere the text is selected and copied as by hand. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
