using Compliance.Cli.Configuration;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>Finds the language before anything is parsed, since usage errors are written in it too.</summary>
internal static class LanguageChoice
{
    /// <summary>The words for <c>--lang</c> and <c>COMPLIANCE_LANG</c>.</summary>
    public static readonly string[] Words = ["zh", "en", "both"];

    /// <summary>Gets the language: <c>--lang</c>, else what is set, else Chinese. The machine's locale counts for nothing.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="setting">The word set by the environment or a settings file, or <see langword="null"/>.</param>
    public static Language Find(IReadOnlyList<string> arguments, string? setting) =>
        Parse(NamedValue.Find(arguments, "--lang")) ?? Parse(setting) ?? Language.Zh;

    private static Language? Parse(string? word) => word switch
    {
        "zh" => Language.Zh,
        "en" => Language.En,
        "both" => Language.Both,
        _ => null,
    };
}
