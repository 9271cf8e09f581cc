using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>The registered texts of a set of rule files.</summary>
internal sealed class RegisteredTexts
{
    private readonly Dictionary<string, RegisteredText> _byPath = new(StringComparer.Ordinal);

    /// <summary>Reads the texts. What is wrong with a file was said when the rules were loaded.</summary>
    public static RegisteredTexts Read(RuleFileSet files)
    {
        var texts = new RegisteredTexts();
        foreach (var file in files.Files.Where(f => f.IsRegisteredText))
        {
            if (file.Read(ReadLimits.Authored, new DiagnosticBag()) is { } source)
            {
                texts._byPath[file.Path] = RegisteredText.Of(source);
            }
        }

        return texts;
    }

    /// <summary>Gets the path at which the text of a source is registered, or has to be.</summary>
    public string PathOf(LegalSource source)
    {
        var beside = Beside(source.Span.File?.Path ?? "sources/", $"texts/{source.Id}.txt");

        // A company that adds the text of a shipped source has it in a folder of its own.
        return _byPath.ContainsKey(beside)
            ? beside
            : _byPath.Keys.Order(StringComparer.Ordinal).FirstOrDefault(p => p.EndsWith($"sources/texts/{source.Id}.txt", StringComparison.Ordinal)) ?? beside;
    }

    /// <summary>Gets the path at which a seed of a clause is registered, or has to be.</summary>
    public static string PathOf(Clause clause, string seed) => Beside(clause.Span.File?.Path ?? string.Empty, $"seeds/{seed}");

    private static string Beside(string file, string name) => file[..(file.LastIndexOf('/') + 1)] + name;

    /// <summary>Gets the text at a path, or <see langword="null"/> where none is registered.</summary>
    public RegisteredText? Find(string path) => _byPath.GetValueOrDefault(path);
}
