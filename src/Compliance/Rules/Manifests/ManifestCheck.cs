using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>Compares the rule files of a folder with its manifest, in both directions.</summary>
/// <param name="folder">The folder.</param>
/// <param name="manifest">The manifest.</param>
/// <param name="diagnostics">Receives what differs.</param>
internal sealed class ManifestCheck(string folder, RuleManifest manifest, DiagnosticBag diagnostics)
{
    /// <summary>Compares.</summary>
    /// <param name="files">The files of the folder.</param>
    /// <returns>The files with the texts that were compared. They are to be used only where nothing was reported.</returns>
    public RuleFileSet Verify(RuleFileSet files)
    {
        var left = manifest.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var verified = new List<RuleFile>(files.Files.Length);
        foreach (var file in files.Files)
        {
            var path = ManifestPath.Of(folder, file);
            if (!left.Remove(path, out var entry))
            {
                diagnostics.Add(ManifestDiagnostics.FileAdded(new SourceFile(file.Path, string.Empty), path));
            }
            else if (file.Read(ReadLimits.Authored, diagnostics) is { } source)
            {
                if (ManifestHash.Of(source.Text) != entry.Sha256)
                {
                    diagnostics.Add(ManifestDiagnostics.FileChanged(source, entry.Span));
                }

                verified.Add(file.WithText(source));
            }
        }

        foreach (var missing in left.Values.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            diagnostics.Add(ManifestDiagnostics.FileMissing(missing));
        }

        return RuleFileSet.FromFiles(verified);
    }
}
