using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Hashing;
using Compliance.Text;

namespace Compliance.Rules.Precompiled;

/// <summary>The key of a set of rule files: a hash over the build of the library and the paths and texts of all files, in lower-case hexadecimal.</summary>
/// <remarks>A set that comes with its form stands for its files, which then need not be read. Of cases and corpora the paths count.</remarks>
internal static class FormKey
{
    /// <summary>Gets the key.</summary>
    public static string Of(RuleFileSet files)
    {
        using var hash = new ContentHash();
        hash.Add(FormIdentity.Text);
        foreach (var (set, _) in files.Parts)
        {
            if (set.Form?.ContentHash() is { } form)
            {
                hash.Add("form");
                hash.Add(form);
                continue;
            }

            hash.Add("files");
            hash.Add(RuleFileHash.OfCharacters(set, out var others));
            foreach (var path in others)
            {
                hash.Add(path);
            }
        }

        return hash.Finish();
    }
}
