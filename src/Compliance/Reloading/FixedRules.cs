using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Files that are given once, such as an embedded pack.</summary>
/// <param name="files">The files.</param>
/// <param name="mustBeSigned">Whether files on disk are refused unless they were verified.</param>
internal sealed class FixedRules(RuleFileSet files, bool mustBeSigned = false) : IRuleSource
{
    public RuleFileSet Read(DiagnosticBag diagnostics)
    {
        if (mustBeSigned && files.Parts.SelectMany(p => p.Set.OnDisk).FirstOrDefault() is { } unverified)
        {
            diagnostics.Add(ManifestDiagnostics.UnverifiedFiles(unverified.Path));
        }

        return files;
    }

    public IChangeToken Watch() => new CancellationChangeToken(CancellationToken.None);
}
