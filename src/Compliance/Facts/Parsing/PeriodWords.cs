namespace Compliance.Facts.Parsing;

/// <summary>The words between and behind the days of a period, as people write them.</summary>
internal static class PeriodWords
{
    /// <summary>What stands between the days; the notation itself has two points.</summary>
    public static readonly string[] Separators = ["…", "至", "到", "~", "～", " to ", "—", "–", " - ", "/"];

    /// <summary>Until today, in Chinese.</summary>
    public const string Now = "今";
}
