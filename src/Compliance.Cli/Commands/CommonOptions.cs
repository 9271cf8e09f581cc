using System.CommandLine;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The options that several commands have, described in the language chosen.</summary>
internal static class CommonOptions
{
    public static Option<string> AsOf(Language language) => new("--as-of")
    {
        HelpName = "DATE",
        Description = new LocalizedText("判断日，如 2026-11-01", "the day of the judgement, as 2026-11-01").In(language),
    };

    /// <summary>For commands that read declarations, which may name a day themselves.</summary>
    public static Option<string> AsOfOfDeclaration(Language language)
    {
        var option = AsOf(language);
        option.HelpName = "DATE|today";
        option.Description = new LocalizedText(
            "判断日，如 2026-11-01，或 today（今天，按规则所属法律体系的时区）；不写则用申报里的判断日，再不然用今天",
            "the day of the judgement, as 2026-11-01, or 'today' by the time zone of the legal order of the rules; else the declaration's own, else today").In(language);
        return option;
    }

    /// <summary>Which settings file; it was read before parsing.</summary>
    public static Option<string> Config(Language language) => new("--config")
    {
        HelpName = "FILE",
        Recursive = true,
        Description = new LocalizedText("设置文件；不写则从当前文件夹向上找 compliance.yaml", "the settings file; else compliance.yaml, looked for from here upward").In(language),
    };

    /// <summary>Without a settings file; known before parsing.</summary>
    public static Option<bool> NoConfig(Language language) => new("--no-config")
    {
        Recursive = true,
        Description = new LocalizedText("不找设置文件", "look for no settings file").In(language),
    };

    /// <summary>Its value was found before parsing; here it is declared, described and checked.</summary>
    public static Option<string> Lang(Language language) => new("--lang")
    {
        HelpName = "zh|en|both",
        Recursive = true,
        Description = new LocalizedText("输出语言；不写则看环境变量 COMPLIANCE_LANG，再不然用中文", "the language; else the variable COMPLIANCE_LANG, else Chinese").In(language),
    };
}
