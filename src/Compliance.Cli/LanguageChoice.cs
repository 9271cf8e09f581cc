using Compliance.Text;

namespace Compliance.Cli;

/// <summary>Finds the language before anything is parsed, since usage errors are written in it too.</summary>
internal static class LanguageChoice
{
    /// <summary>The words for <c>--lang</c> and <c>COMPLIANCE_LANG</c>.</summary>
    public static readonly string[] Words = ["zh", "en", "both"];

    /// <summary>Gets the language: <c>--lang</c>, else <c>COMPLIANCE_LANG</c>, else Chinese. The machine's locale counts for nothing.</summary>
    public static Language Find(IReadOnlyList<string> arguments, string? environment)
    {
        var language = Parse(environment) ?? Language.Zh;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--")
            {
                break;
            }

            var word = arguments[i] == "--lang" && i + 1 < arguments.Count
                ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..] : null;
            language = Parse(word) ?? language;
        }

        return language;
    }

    private static Language? Parse(string? word) => word switch
    {
        "zh" => Language.Zh,
        "en" => Language.En,
        "both" => Language.Both,
        _ => null,
    };
}
