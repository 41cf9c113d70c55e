/** What stands where a list or an article would: loading, nothing there, something went wrong. Always words. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Failure } from '@/utils/article';
import { failureText } from '../text/failure-text';
import { Icon, type IconName } from './icon';

export function Loading() {
  return (
    <p class="notice notice-loading" role="status">
      {i18n.t('state.loading')}
    </p>
  );
}

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  /** It stands for a whole page, so its title is the page's heading. */
  readonly wholePage?: boolean;
  readonly children?: ComponentChildren;
}

export function Empty({ icon, title, wholePage, children }: EmptyProps) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div class="notice notice-empty">
      <Icon name={icon} />
      <Title class="notice-title">{title}</Title>
      {children && <div class="notice-more">{children}</div>}
    </div>
  );
}

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly children?: ComponentChildren;
}

export function FailureNotice({ failure, children }: FailureNoticeProps) {
  const text = failureText(failure.code);
  return (
    <div class="notice notice-failure" role="alert">
      <Icon name="warning" />
      <div>
        <p class="notice-title">{text.what}</p>
        <p>{text.next}</p>
        {children && <div class="notice-actions">{children}</div>}
      </div>
    </div>
  );
}
