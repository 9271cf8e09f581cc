using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>A client of the Language Server Protocol that talks with the built command as a process.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _asked = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _told = [];
    private readonly SemaphoreSlim _news = new(0);
    private readonly Task _reading;
    private int _ids;

    public LspClient(params string[] arguments)
    {
        _process = CliProcess.Start(["lsp", .. arguments]);
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <returns>The answer, with a result or an error.</returns>
    public Task<JsonObject> AskAsync(string method, JsonObject? parameters = null) => Begin(method, parameters, out _);

    /// <summary>Sends a request.</summary>
    public Task<JsonObject> Begin(string method, JsonObject? parameters, out int id)
    {
        id = Interlocked.Increment(ref _ids);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id.ToString(CultureInfo.InvariantCulture)] = answer;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] }.ToJsonString());
        return answer.Task.WaitAsync(Longest);
    }

    /// <summary>Sends a request that must succeed.</summary>
    /// <returns>Its result.</returns>
    public async Task<JsonNode?> ResultAsync(string method, JsonObject parameters)
    {
        var answer = await AskAsync(method, parameters);
        answer.ContainsKey("error").Should().BeFalse(answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>Sends a notification.</summary>
    public void Tell(string method, JsonObject? parameters = null) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters ?? [] }.ToJsonString());

    /// <summary>Sends a text as the content of a message.</summary>
    public void Send(string content) => SendBytes(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}"));

    /// <summary>Sends bytes as they are.</summary>
    public void SendBytes(byte[] bytes)
    {
        _process.StandardInput.BaseStream.Write(bytes);
        _process.StandardInput.BaseStream.Flush();
    }

    /// <summary>Waits for a message of the server that is no answer to a request.</summary>
    public async Task<JsonObject> HeardAsync(Func<JsonObject, bool> isMeant)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < Longest)
        {
            lock (_told)
            {
                if (_told.FindIndex(m => isMeant(m)) is >= 0 and var at)
                {
                    var found = _told[at];
                    _told.RemoveRange(0, at + 1);
                    return found;
                }
            }

            await _news.WaitAsync(TimeSpan.FromSeconds(1));
        }

        throw new TimeoutException($"The server did not say it. Exited: {_process.HasExited}");
    }

    /// <summary>Waits for diagnostics of a document that fit.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string uri, Func<JsonArray, bool> fit)
    {
        var heard = await HeardAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]!["uri"] == uri && fit(m["params"]!["diagnostics"]!.AsArray()));
        return heard["params"]!["diagnostics"]!.AsArray();
    }

    /// <summary>Closes standard input and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        await _process.WaitForExitAsync().WaitAsync(Longest);
        return _process.ExitCode;
    }

    /// <summary>Gets the processor time that the server used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _reading;
        _process.Dispose();
        _news.Dispose();
    }

    private async Task ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await ReadMessageAsync(stream) is { } message)
        {
            if (message["method"] is null && message["id"] is { } id && _asked.TryRemove(id.ToString(), out var answer))
            {
                answer.SetResult(message);
                continue;
            }

            lock (_told)
            {
                _told.Add(message);
            }

            _news.Release();
        }
    }

    private static async Task<JsonObject?> ReadMessageAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            header.Append((char)one[0]);
        }

        var length = int.Parse(header.ToString().Split(':', '\r')[1], CultureInfo.InvariantCulture);
        var content = new byte[length];
        await stream.ReadExactlyAsync(content);
        return JsonNode.Parse(content)!.AsObject();
    }
}
