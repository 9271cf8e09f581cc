using System.CommandLine;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The options that several commands have, described in the language chosen.</summary>
internal static class CommonOptions
{
    public static Option<string> AsOf(Language language) => new("--as-of")
    {
        HelpName = "DATE",
        Description = new LocalizedText("判断日，如 2026-11-01", "the day judged, as 2026-11-01").In(language),
    };

    /// <summary>Its value was found before parsing; here it is declared, described and checked.</summary>
    public static Option<string> Lang(Language language) => new("--lang")
    {
        HelpName = "zh|en|both",
        Recursive = true,
        Description = new LocalizedText("输出语言；不写则看环境变量 COMPLIANCE_LANG，再不然用中文", "the language; else the variable COMPLIANCE_LANG, else Chinese").In(language),
    };
}
