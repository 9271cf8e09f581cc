namespace Compliance.Facts.Parsing;

/// <summary>The words between and around the days of periods and histories, as people write them.</summary>
internal static class TimeWords
{
    /// <summary>How a day of a history begins in Chinese.</summary>
    public const char Since = '自';

    /// <summary>How a day of a history may end in Chinese.</summary>
    public const char Behind = '起';

    /// <summary>Until today, in Chinese.</summary>
    public const string Now = "今";

    /// <summary>What stands between the days of a period; the notation itself has two points.</summary>
    public static readonly string[] Separators = ["…", "至", "到", "~", "～", " to ", "—", "–", " - ", "/"];
}
