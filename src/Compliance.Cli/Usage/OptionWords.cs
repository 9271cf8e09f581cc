namespace Compliance.Cli.Usage;

/// <summary>Words that options take, in both spellings.</summary>
internal static class OptionWords
{
    /// <summary>All of them.</summary>
    public static readonly string[] All = ["all", "全部"];

    /// <summary>The day it is.</summary>
    public static readonly string[] Today = ["today", "今天"];
}
