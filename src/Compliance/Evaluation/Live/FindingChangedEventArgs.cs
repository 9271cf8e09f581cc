namespace Compliance.Evaluation.Live;

/// <summary>The data of the event that a finding changed.</summary>
/// <param name="change">The change.</param>
public sealed class FindingChangedEventArgs(FindingChange change) : EventArgs
{
    /// <summary>Gets the change.</summary>
    public FindingChange Change { get; } = change;
}
