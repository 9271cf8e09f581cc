using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Precompiled;

/// <summary>The texts of the files a form was made from, read when a place in them is needed.</summary>
internal sealed class RuleTexts(RuleFileSet files) : ITextOrigin
{
    private Dictionary<string, RuleFile>? _byPath;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The file is no longer there, or cannot be read.</exception>
    public string TextOf(string path)
    {
        var byPath = _byPath ??= files.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        return byPath[path].Read(ReadLimits.Authored, new DiagnosticBag())?.Text
            ?? throw new InvalidOperationException($"The rule file '{path}' cannot be read.");
    }
}
