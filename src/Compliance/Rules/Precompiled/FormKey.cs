using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Rules.Precompiled;

/// <summary>The key of a set of rule files: SHA-256 over the build of the library and the paths and texts of all files, in lower-case hexadecimal.</summary>
/// <remarks>A set that comes with its form stands for its files, which then need not be read.</remarks>
internal static class FormKey
{
    /// <summary>Gets the key.</summary>
    public static string Of(RuleFileSet files) => ContentHash.OfParts(
        files.Parts.Select(p => p.Set)
            .SelectMany(set => set.Form?.ContentHash() is { } hash ? ["form", hash] : new[] { "files", RuleFileHash.OfCharacters(set) }.Concat(set.Files.Select(f => f.Path)))
            .Prepend(FormIdentity.Text));
}
