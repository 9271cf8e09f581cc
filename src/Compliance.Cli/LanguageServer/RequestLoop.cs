using System.Collections.Concurrent;
using System.Text.Json;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer;

/// <summary>
/// A server of the Language Server Protocol over a pair of streams. One thread reads, so that a request can be cancelled while another is answered; one answers, in
/// order. What the reading thread may be ahead is bounded.
/// </summary>
/// <param name="input">What the client writes.</param>
/// <param name="writer">Where answers go.</param>
/// <param name="methods">The methods.</param>
internal sealed class RequestLoop(Stream input, MessageWriter writer, ServerMethods methods)
{
    private const int MostWaiting = 1000;

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    /// <summary>Serves until the client ends it, or is gone.</summary>
    /// <returns>The exit code: 0 where the client asked for it in order, 3 where it broke off or what it sent was no messages.</returns>
    public int Serve()
    {
        using var waiting = new BlockingCollection<RpcMessage>(MostWaiting);
        using var broken = new CancellationTokenSource();
        var answering = Task.Factory.StartNew(() => Answer(waiting, broken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var isSound = Read(waiting, broken.Token);
        waiting.CompleteAdding();
        foreach (var running in _running.Values)
        {
            Cancel(running);
        }

        answering.GetAwaiter().GetResult();
        return isSound && methods.EndedInOrder ? ExitCodes.Success : ExitCodes.Invalid;
    }

    private bool Read(BlockingCollection<RpcMessage> waiting, CancellationToken broken)
    {
        var reader = new MessageReader(input);
        while (true)
        {
            byte[]? content;
            try
            {
                content = reader.Read();
            }
            catch (RpcException mistake)
            {
                writer.Fail(null, mistake.Code, mistake.Message);
                return false;
            }

            if (content is null)
            {
                return true;
            }

            if (Parse(content) is { Method: not null } message && !Take(message, waiting, broken))
            {
                return true;
            }
        }
    }

    private RpcMessage? Parse(byte[] content)
    {
        try
        {
            return RpcMessage.Parse(content);
        }
        catch (RpcException mistake)
        {
            writer.Fail(null, mistake.Code, mistake.Message);
            return null;
        }
    }

    // Whether more is to be read.
    private bool Take(RpcMessage message, BlockingCollection<RpcMessage> waiting, CancellationToken broken)
    {
        if (message.Method == "$/cancelRequest")
        {
            if (message.Parameters.Find("id") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id && _running.TryGetValue(RpcMessage.KeyOf(id), out var running))
            {
                Cancel(running);
            }

            return true;
        }

        if (message.Id is { } asked)
        {
            _running.TryAdd(RpcMessage.KeyOf(asked), new CancellationTokenSource());
        }

        try
        {
            waiting.Add(message, broken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return message.Method != "exit";
    }

    // Where answers do not arrive any more, nothing more is read.
    private void Answer(BlockingCollection<RpcMessage> waiting, CancellationTokenSource broken)
    {
        try
        {
            foreach (var message in waiting.GetConsumingEnumerable())
            {
                if (message.Id is { } id)
                {
                    AnswerRequest(message, id);
                }
                else
                {
                    Guarded(null, () => methods.Notify(message.Method!, message.Parameters));
                }
            }
        }
        finally
        {
            broken.Cancel();
        }
    }

    private void AnswerRequest(RpcMessage message, JsonElement id)
    {
        var token = _running.TryGetValue(RpcMessage.KeyOf(id), out var source) ? source.Token : CancellationToken.None;
        Guarded(id, () =>
        {
            token.ThrowIfCancellationRequested();
            writer.Answer(id, MessageWriter.Json(json => methods.Answer(message.Method!, message.Parameters, json, token)));
        });
        if (_running.TryRemove(RpcMessage.KeyOf(id), out var done))
        {
            done.Dispose();
        }
    }

    private void Guarded(JsonElement? id, Action work)
    {
        try
        {
            work();
        }
        catch (RpcException refused) when (id is not null)
        {
            writer.Fail(id, refused.Code, refused.Message);
        }
        catch (OperationCanceledException) when (id is not null)
        {
            writer.Fail(id, RpcErrors.Cancelled, "The request was cancelled.");
        }
#pragma warning disable CA1031 // A defect in one method must not end the session; the client is told of it.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            ServerLog.Write(writer, unexpected);
            if (id is not null)
            {
                writer.Fail(id, RpcErrors.Internal, unexpected.Message);
            }
        }
    }

    // It may be done this moment, and its source gone.
    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            return;
        }
    }
}
