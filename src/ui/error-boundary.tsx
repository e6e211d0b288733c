import { Component, type ReactNode } from 'react'

type Props = {
  /** What stands in place of a part that failed. */
  readonly fallback: ReactNode
  /** A change of it gives the part another chance. */
  readonly resetKey?: string
  readonly children: ReactNode
}
type State = { readonly failedFor?: string | undefined; readonly hasFailed: boolean }

/** Keeps the failure of one part from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return state.failedFor === resetKey ? null : { failedFor: resetKey, hasFailed: false }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
