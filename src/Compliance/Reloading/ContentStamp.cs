using System.Security.Cryptography;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;

namespace Compliance.Reloading;

/// <summary>Determines whether the contents of files changed, whatever their dates.</summary>
internal static class ContentStamp
{
    /// <summary>Hashes the paths and texts; of a file that cannot be read, what is wrong with it.</summary>
    public static string Of(RuleFileSet files, DiagnosticBag found)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Files)
        {
            var mistakes = new DiagnosticBag();
            var source = file.Read(ReadLimits.Authored, mistakes);
            Append(hash, file.Path);
            Append(hash, source?.Text ?? string.Empty);
            Append(hash, mistakes);
        }

        Append(hash, found);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, DiagnosticBag mistakes)
    {
        foreach (var mistake in mistakes.ToSorted())
        {
            Append(hash, DiagnosticLine.Of(mistake));
        }
    }

    // A zero ends each part, so that no two sets of files read the same when strung together.
    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\0"));
}
