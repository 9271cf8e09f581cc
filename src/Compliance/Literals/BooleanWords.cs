namespace Compliance.Literals;

/// <summary>Words that people write for yes and no, and that are not the language's: the advice shows the right ones.</summary>
internal static class BooleanWords
{
    /// <summary>What means yes.</summary>
    public static readonly string[] Yes = ["yes", "y", "on", "1", "true", "t", "对", "有", "真"];

    /// <summary>What means no.</summary>
    public static readonly string[] No = ["no", "n", "off", "0", "false", "f", "不", "没有", "假", "不是"];
}
