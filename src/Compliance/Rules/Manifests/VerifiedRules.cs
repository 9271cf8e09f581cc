using Compliance.Rules.Loading;

namespace Compliance.Rules.Manifests;

/// <summary>Rule files that are those of a manifest.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Files">The files as they were read when they were hashed: what changes on disk later is not read.</param>
public sealed record VerifiedRules(RuleManifest Manifest, RuleFileSet Files)
{
    /// <summary>Gets the name and the issue.</summary>
    public override string ToString() => Manifest.ToString();
}
