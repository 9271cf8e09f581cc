using Compliance.Diagnostics;
using Compliance.Reloading;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Compliance.Tests.Reloading;

/// <summary>A source as a user writes it for a store of his own.</summary>
internal sealed class StoredRules(RuleFileSet files) : IRuleSource
{
    private RuleFileSet _files = files;
    private ConfigurationReloadToken _next = new();

    public Exception? Failure { get; set; }

    public RuleFileSet Read(DiagnosticBag diagnostics) => Failure is null ? _files : throw Failure;

    public IChangeToken Watch() => _next;

    public void Replace(RuleFileSet files)
    {
        _files = files;
        Interlocked.Exchange(ref _next, new ConfigurationReloadToken()).OnReload();
    }
}
