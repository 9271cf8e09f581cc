using Compliance.Text;

namespace Compliance.Cli.Native;

/// <summary>Something that was to be written did not arrive.</summary>
/// <param name="name">What was written to.</param>
/// <param name="reason">Why it did not arrive.</param>
internal sealed class OutputStreamException(string name, LocalizedText reason) : IOException(reason.En)
{
    /// <summary>Gets what was written to, as a reader knows it.</summary>
    public string Name { get; } = name;

    /// <summary>Gets why it did not arrive.</summary>
    public LocalizedText Reason { get; } = reason;
}
