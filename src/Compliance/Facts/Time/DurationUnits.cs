namespace Compliance.Facts.Time;

/// <summary>The units of durations, as they are written.</summary>
public static class DurationUnits
{
    /// <summary>Gets the words, the English ones for one and for several and the Chinese one of each unit.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. DurationWords.All.SelectMany(w => new[] { w.One, w.Several, w.Zh })];
}
