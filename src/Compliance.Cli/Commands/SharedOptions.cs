using System.CommandLine;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The options that several commands have, described in the language chosen.</summary>
internal static class SharedOptions
{
    public static Option<string[]> Rules(Language language) => new("--rules", "-r")
    {
        HelpName = "DIR",
        Description = new LocalizedText("另外使用这个文件夹里的规则；可写多次", "also use the rules of this folder; may be repeated").In(language),
    };

    public static Option<bool> NoShipped(Language language) => new("--no-shipped")
    {
        Description = new LocalizedText("不用随工具提供的规则包，只用 --rules", "leave out the packs that come with the tool; use --rules only").In(language),
    };

    public static Option<string> AsOf(Language language) => new("--as-of")
    {
        HelpName = "DATE",
        Description = new LocalizedText("判断日，如 2026-11-01；不写则用申报里的判断日，再不然用今天（北京时间）", "the day judged, as 2026-11-01; else the declaration's own, else today in China").In(language),
    };

    /// <summary>Its value is found before parsing; here it is declared and described.</summary>
    public static Option<string> Lang(Language language) => new("--lang")
    {
        HelpName = "zh|en|both",
        Description = new LocalizedText("输出语言；不写则看环境变量 COMPLIANCE_LANG，再不然用中文", "the language; else the variable COMPLIANCE_LANG, else Chinese").In(language),
    };
}
