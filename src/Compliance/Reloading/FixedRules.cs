using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Primitives;

namespace Compliance.Reloading;

/// <summary>Files that are given once, such as an embedded pack.</summary>
internal sealed class FixedRules(RuleFileSet files) : IRuleSource
{
    public RuleFileSet Read(DiagnosticBag diagnostics) => files;

    public IChangeToken Watch() => new CancellationChangeToken(CancellationToken.None);
}
