using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Where rule files come from, when they may change while a service runs: a database, a store of configuration.</summary>
/// <remarks>
/// Folders and embedded packs need none of this; see <see cref="DependencyInjection.ComplianceBuilder"/>. A source is
/// read from any thread, but never from two at once.
/// </remarks>
public interface IRuleSource
{
    /// <summary>Reads the files as they are now.</summary>
    /// <param name="diagnostics">Where to report that files cannot be reached. With an error here nothing is loaded.</param>
    RuleFileSet Read(DiagnosticBag diagnostics);

    /// <summary>Gets a token that fires when the files may have changed; it is requested again after each change.</summary>
    /// <remarks>It may fire too often: files that turn out to be the same are not loaded again.</remarks>
    IChangeToken Watch();
}
