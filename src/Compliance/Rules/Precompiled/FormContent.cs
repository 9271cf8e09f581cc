using System.Security.Cryptography;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Rules.Precompiled;

/// <summary>The hash of the files a form is made from.</summary>
internal static class FormContent
{
    /// <summary>Gets the SHA-256 over the paths and texts of all files but cases, in lower-case hexadecimal.</summary>
    /// <remarks>Line ends count, unlike in the hashes of packs: the places in a form are counted in characters.</remarks>
    public static string HashOf(RuleFileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var folders = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        foreach (var file in files.Files.Where(f => RuleFilePlace.Of(f.Path, folders).Kind != RuleFileKinds.Cases))
        {
            // A zero byte ends each part. A file that cannot be read is hashed as empty: no form is made of it.
            var text = file.Read(ReadLimits.Authored, new DiagnosticBag())?.Text;
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
