using Compliance.DependencyInjection;
using Compliance.Reloading;
using Compliance.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Compliance.Tests.Reloading;

/// <summary>A service that checks by the rules of a folder and takes over what changes in it.</summary>
internal sealed class ReloadingService : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public ReloadingService(string folder, Action<ComplianceBuilder>? configure = null)
    {
        Provider = new ServiceCollection()
            .AddLogging(l => l.AddProvider(Log))
            .Configure<ComplianceOptions>(o => o.ReloadDelay = TimeSpan.FromMilliseconds(20))
            .AddCompliance(c =>
            {
                c.AddRules(folder).ReloadOnChange();
                configure?.Invoke(c);
            })
            .BuildServiceProvider(validateScopes: true);
        Source = Provider.GetRequiredService<IComplianceEngineSource>();
    }

    public ServiceProvider Provider { get; }

    public IComplianceEngineSource Source { get; }

    public RecordedLog Log { get; } = new();

    public Severity Severity => Source.Current.Rulebook.Rules.Single().Severity;

    /// <summary>Changes something and waits until the service has loaded anew, and what is expected is there.</summary>
    public async Task ReloadsAfterAsync(Action change, Func<bool> expected)
    {
        var end = DateTime.UtcNow + Patience;
        var next = NextReload();
        change();
        do
        {
            await next.WaitAsync(end - DateTime.UtcNow);
            next = NextReload();
        }
        while (!expected());
    }

    public void Dispose() => Provider.Dispose();

    private Task NextReload()
    {
        var reloaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Source.GetReloadToken().RegisterChangeCallback(_ => reloaded.SetResult(), null);
        return reloaded.Task;
    }
}
