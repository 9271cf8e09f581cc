using Compliance.Cli.Commands;
using Compliance.Cli.Configuration;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>Finds the language before anything is parsed, since usage errors are written in it too.</summary>
internal static class LanguageChoice
{
    /// <summary>The words for the languages, the same in options, variables and files.</summary>
    public static readonly WordFor<Language>[] Words =
    [
        new("zh", "中文", Language.Zh),
        new("en", "英文", Language.En),
        new("both", "双语", Language.Both),
    ];

    /// <summary>Gets the language: <c>--lang</c>, else what is set, else Chinese. The machine's locale counts for nothing.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="setting">The language set by the environment or a settings file, or <see langword="null"/>.</param>
    public static Language Find(IReadOnlyList<string> arguments, Language? setting) =>
        NamedValue.Find(arguments, "--lang") is { } word && WordFor<Language>.Find(Words, word) is { } known ? known.Meaning : setting ?? Language.Zh;
}
