using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WebConsumer;

namespace Compliance.Packages.Tests.Web;

/// <summary>The endpoint of the samples and writers of every format, under Kestrel, which refuses synchronous input and output.</summary>
internal sealed class EndpointTests
{
    private const string Day = "2026-11-01";

    private static readonly DateOnly AsOf = new(2026, 11, 1);

    private static readonly string Declaration = File.ReadAllText(RepositoryRoot.Combine("samples/consumers/WebConsumer/declaration.json"));

    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddCompliance(c => c.AddShippedPacks());
        _app = builder.Build();
        _app.MapPost("/check", CheckEndpoint.CheckAsync);
        _app.MapPost("/write/{format}", WriteAsync);
        _app.MapPost("/pipe/{format}", PipeAsync);
        _app.MapPost("/object", ObjectAsync);
        _app.MapPost("/synchronous", (HttpRequest request, IComplianceEngine engine) =>
            Results.Ok(engine.Declarations.FromStream(request.Body, "declaration", DeclarationFormat.Json).Diagnostics));
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    [Test]
    public async Task Check_ADeclaration_GivesTheReport()
    {
        var (status, body) = await PostAsync($"/check?asOf={Day}", Declaration);

        status.Should().Be(HttpStatusCode.OK);
        Encoding.UTF8.GetString(body).Should().Be(Encoding.UTF8.GetString(Expected("json")));
    }

    [Test]
    public async Task Check_AMistake_IsListedWithItsPlace()
    {
        var (status, body) = await PostAsync($"/check?asOf={Day}", """{ "company": { "id": "x", "nmae": "y" } }""");

        status.Should().Be(HttpStatusCode.BadRequest);
        var mistake = JsonSerializer.Deserialize<JsonElement>(body)[0];
        (mistake.GetProperty("code").GetString(), mistake.GetProperty("column").GetInt32(), mistake.GetProperty("path").GetString()).Should().Be(("CMP2004", 27, "company.nmae"));
    }

    [Test]
    public async Task Check_DayThatCannotBeJudged_IsABadRequest() => (await PostAsync("/check?asOf=0001-01-01", Declaration)).Status.Should().Be(HttpStatusCode.BadRequest);

    // The server does what the test is about.
    [Test]
    public async Task Server_RefusesSynchronousInput() => (await PostAsync("/synchronous", Declaration)).Status.Should().Be(HttpStatusCode.InternalServerError);

    [TestCaseSource(nameof(Formats))]
    public async Task Write_EveryFormat_ToTheStreamAndToThePipe(string format)
    {
        var stream = await PostAsync($"/write/{format}", Declaration);
        var pipe = await PostAsync($"/pipe/{format}", Declaration);

        (stream.Status, pipe.Status).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
        stream.Body.Should().Equal(Expected(format));
        pipe.Body.Should().Equal(stream.Body);
    }

    [Test]
    public async Task Object_IsSerialisedByTheServer()
    {
        var (status, body) = await PostAsync("/object", Declaration);

        status.Should().Be(HttpStatusCode.OK);
        JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(body), JsonSerializer.Deserialize<JsonElement>(Expected("json"))).Should().BeTrue();
    }

    [Test]
    public async Task Check_HalfABody_EndsWithTheConnection()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /check?asOf={Day} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{"));
        }

        (await PostAsync($"/check?asOf={Day}", Declaration)).Status.Should().Be(HttpStatusCode.OK, "the server goes on");
    }

    private static IEnumerable<string> Formats => ReportFormats.All.Select(f => f.Id);

    private static async Task<ComplianceReport> ReportAsync(HttpRequest request, IComplianceEngine engine, CancellationToken stop)
    {
        var read = await engine.Declarations.FromStreamAsync(request.Body, "declaration", DeclarationFormat.Json, stop);
        return engine.Evaluate(read.GetDeclarationOrThrow(), AsOf, cancellationToken: stop);
    }

    private static async Task WriteAsync(string format, HttpContext context, IComplianceEngine engine, CancellationToken stop) =>
        await Writer(format).WriteAsync(await ReportAsync(context.Request, engine, stop), context.Response.Body, stop);

    private static async Task PipeAsync(string format, HttpContext context, IComplianceEngine engine, CancellationToken stop) =>
        await Writer(format).WriteAsync(await ReportAsync(context.Request, engine, stop), context.Response.BodyWriter, stop);

    private static async Task<ComplianceReport> ObjectAsync(HttpContext context, IComplianceEngine engine, CancellationToken stop) => await ReportAsync(context.Request, engine, stop);

    private static IReportWriter Writer(string format) => ReportFormats.Find(format)!.CreateWriter(new() { Language = Language.Both });

    private byte[] Expected(string format)
    {
        var engine = _app.Services.GetRequiredService<IComplianceEngine>();
        using var output = new MemoryStream();
        Writer(format).Write([engine.Evaluate(engine.Declarations.FromText(Declaration, "declaration", DeclarationFormat.Json).GetDeclarationOrThrow(), AsOf)], output);
        return output.ToArray();
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }
}
