using Compliance.Text;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Words of declarations that witness an answer.</summary>
internal static class WitnessWords
{
    /// <summary>Gets what says that there is none.</summary>
    public static LocalizedText None { get; } = new("无", "none");
}
