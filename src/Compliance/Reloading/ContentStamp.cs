using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Reloading;

/// <summary>Determines whether the contents of files changed, whatever their dates.</summary>
internal static class ContentStamp
{
    /// <summary>Hashes the paths and texts; of a file that cannot be read, what is wrong with it.</summary>
    public static string Of(RuleFileSet files, DiagnosticBag found) => ContentHash.OfParts([.. files.Files.SelectMany(Parts), .. Lines(found)]);

    private static IEnumerable<string> Parts(RuleFile file)
    {
        var mistakes = new DiagnosticBag();
        var source = file.Read(ReadLimits.Authored, mistakes);
        return [file.Path, source?.Text ?? string.Empty, .. Lines(mistakes)];
    }

    private static IEnumerable<string> Lines(DiagnosticBag mistakes) => mistakes.ToSorted().Select(DiagnosticLine.Of);
}
