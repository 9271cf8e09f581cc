namespace Compliance.Cli.Native;

/// <summary>Something that was to be written did not arrive.</summary>
/// <param name="name">What was written to.</param>
/// <param name="reason">Why it did not arrive.</param>
internal sealed class OutputStreamException(string name, string reason) : IOException(reason)
{
    /// <summary>Gets what was written to, as a reader knows it.</summary>
    public string Name { get; } = name;
}
