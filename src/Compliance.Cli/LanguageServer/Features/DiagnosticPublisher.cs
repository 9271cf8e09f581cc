using Compliance.Authoring.Analysis;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>
/// Tells the client what is wrong a moment after the last change, and after a pause how many changes no case notices; a newer text stops what was begun for an older one.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="writer">Where to.</param>
/// <param name="clock">What measures the moment.</param>
internal sealed class DiagnosticPublisher(Session session, MessageWriter writer, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _one = new();
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private CancellationTokenSource _newer = new();
    private Task _last = Task.CompletedTask;
    private bool _isDisposed;

    /// <summary>Notes that texts have changed.</summary>
    public void Schedule()
    {
        lock (_one)
        {
            if (_isDisposed)
            {
                return;
            }

            _newer.Cancel();
            _newer.Dispose();
            _newer = new CancellationTokenSource();
            _last = RunAsync(_last, _newer.Token);
        }
    }

    /// <summary>Stops it, and waits for what was begun.</summary>
    public void Dispose()
    {
        lock (_one)
        {
            _isDisposed = true;
            _newer.Cancel();
        }

        _last.Wait();
        _newer.Dispose();
    }

    private async Task RunAsync(Task before, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(false);
        try
        {
            await Task.Delay(Moment, clock, cancellationToken).ConfigureAwait(false);
            var state = session.Current(cancellationToken);
            Publish(state, cancellationToken);
            if (session.RefreshesLenses)
            {
                await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
                Count(state, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (IOException)
        {
            // The client is gone, which the thread that answers finds out too.
            return;
        }
#pragma warning disable CA1031 // A defect must not silence what comes after it; the client is told of it.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            ServerLog.Write(writer, unexpected);
        }
    }

    private void Count(WorkspaceState state, CancellationToken cancellationToken)
    {
        if (session.Survivors.Count(session, state, cancellationToken))
        {
            writer.Request("workspace/codeLens/refresh", static json => json.WriteNullValue());
        }
    }

    private void Publish(WorkspaceState state, CancellationToken cancellationToken)
    {
        var paths = state.PathsToReport.Where(p => !DocumentNames.UriOf(p).StartsWith(DocumentNames.ShippedScheme, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths.Concat(_reported.Except(paths)).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            _reported.Add(path);
            var uri = session.Documents.FirstOrDefault(d => d.Path == path)?.Uri ?? DocumentNames.UriOf(path);
            writer.Notify("textDocument/publishDiagnostics", json =>
            {
                json.WriteStartObject();
                json.WriteString("uri", uri);
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in state.DiagnosticsOf(path))
                {
                    DiagnosticJson.Write(json, diagnostic, session);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }

        _reported.IntersectWith(paths);
    }
}
