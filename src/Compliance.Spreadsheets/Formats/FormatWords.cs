namespace Compliance.Spreadsheets.Formats;

/// <summary>Words in number formats, in the languages in which spreadsheet programs write them.</summary>
internal static class FormatWords
{
    /// <summary>The general format.</summary>
    public static readonly string[] General = ["General", "G/通用格式"];

    /// <summary>The half of the day.</summary>
    public static readonly string[] HalfDay = ["AM/PM", "A/P", "上午/下午"];

    /// <summary>Red, as colour of a negative number.</summary>
    public static readonly string[] Red = ["RED", "红色", "COLOR3"];
}
