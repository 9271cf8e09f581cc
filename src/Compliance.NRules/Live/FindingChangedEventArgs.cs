namespace Compliance.NRules.Live;

/// <summary>Tells of a change of a finding.</summary>
/// <param name="change">The change.</param>
public sealed class FindingChangedEventArgs(FindingChange change) : EventArgs
{
    /// <summary>Gets the change.</summary>
    public FindingChange Change { get; } = change;
}
