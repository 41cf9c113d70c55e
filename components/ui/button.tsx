import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Takes the focus when it appears: where the reader most likely goes next. */
  readonly focusFirst?: boolean;
}

export function Button({ onPress, children, icon, look = 'plain', busy, disabled, focusFirst }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      // Not `disabled` while busy: that would throw the focus away.
      aria-disabled={busy || undefined}
      disabled={disabled}
      onClick={() => !busy && onPress()}
      ref={focusFirst ? focusOnce : null}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

const focusOnce = (element: HTMLElement | null): void => {
  if (element && (!document.activeElement || document.activeElement === document.body)) element.focus();
};

interface IconButtonProps {
  readonly icon: IconName;
  /** Said by screen readers and shown on hover. */
  readonly label: string;
  readonly onPress: () => void;
  /** For switches (star): whether it is on. */
  readonly pressed?: boolean;
}

export function IconButton({ icon, label, onPress, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button${pressed ? ' is-on' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} filled={pressed === true} />
    </button>
  );
}
