using System.Threading.Channels;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;

namespace LiveWorker;

/// <summary>Keeps one live session for each declaration of a folder.</summary>
internal sealed class DeclarationWatcher(Watched watched, IComplianceEngine engine) : BackgroundService
{
    private readonly Dictionary<string, IComplianceSession> _sessions = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Sessions are not for several threads: whatever the watcher tells goes through one channel.
        var changed = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        using var watcher = new FileSystemWatcher(watched.Folder, "*.yaml");
        watcher.Created += (_, e) => changed.Writer.TryWrite(e.FullPath);
        watcher.Changed += (_, e) => changed.Writer.TryWrite(e.FullPath);
        watcher.Renamed += (_, e) => changed.Writer.TryWrite(e.FullPath);
        watcher.EnableRaisingEvents = true;
        foreach (var path in Directory.EnumerateFiles(watched.Folder, "*.yaml"))
        {
            changed.Writer.TryWrite(path);
        }

        Console.WriteLine("watching");
        await foreach (var path in changed.Reader.ReadAllAsync(stoppingToken))
        {
            Follow(path);
        }
    }

    // A declaration that cannot be read changes nothing: it may be half written, and its next version comes by itself.
    private void Follow(string path)
    {
        var read = engine.Declarations.FromFile(path);
        var name = Path.GetFileName(path);
        if (read.Declaration is not { } declaration)
        {
            Console.WriteLine($"{name}: unreadable, {read.Diagnostics.Length} mistakes");
        }
        else if (_sessions.TryGetValue(path, out var session))
        {
            session.Replace(declaration);
        }
        else
        {
            session = engine.OpenSession(declaration, watched.AsOf);
            session.FindingChanged += (_, e) => Tell(name, e.Change);
            _sessions.Add(path, session);
            foreach (var finding in session.Report.Findings)
            {
                Tell(name, new FindingChange(FindingChangeKind.Appeared, null, finding));
            }
        }
    }

    private static void Tell(string name, FindingChange change) =>
        Console.WriteLine($"{name}: {change.Kind} {change.Finding.Kind} {change.Finding.Rule.Id} {change.Finding.Subject.Path}");
}
