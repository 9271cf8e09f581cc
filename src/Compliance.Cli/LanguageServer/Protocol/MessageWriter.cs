using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>Writes messages with their headers to a stream, each whole, from any thread.</summary>
/// <param name="stream">The stream.</param>
internal sealed class MessageWriter(Stream stream)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _one = new();
    private int _requests;

    /// <summary>Answers a request.</summary>
    public void Answer(JsonElement id, ReadOnlyMemory<byte> result) => Send(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        json.WriteRawValue(result.Span, skipInputValidation: true);
    });

    /// <summary>Answers with an error.</summary>
    /// <param name="id">The request; <see langword="null"/> where it could not be read.</param>
    /// <param name="code">One of <see cref="RpcErrors"/>.</param>
    /// <param name="message">Why.</param>
    public void Fail(JsonElement? id, int code, string message) => Send(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    /// <summary>Tells the client something.</summary>
    public void Notify(string method, Action<Utf8JsonWriter> parameters) => Send(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        parameters(json);
    });

    /// <summary>Asks the client for something; its answer is not waited for.</summary>
    public void Request(string method, Action<Utf8JsonWriter> parameters) => Send(json =>
    {
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"server-{Interlocked.Increment(ref _requests)}"));
        json.WriteString("method", method);
        json.WritePropertyName("params");
        parameters(json);
    });

    /// <summary>Makes the JSON of a value.</summary>
    public static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return bytes.WrittenMemory;
    }

    private void Send(Action<Utf8JsonWriter> members)
    {
        var content = Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            members(json);
            json.WriteEndObject();
        });
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n"));
        byte[] message = [.. header, .. content.Span];
        lock (_one)
        {
            stream.Write(message);
            stream.Flush();
        }
    }
}
