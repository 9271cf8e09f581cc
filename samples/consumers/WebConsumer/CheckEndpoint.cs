using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reporting;

namespace WebConsumer;

/// <summary>Evaluates what was posted.</summary>
internal static class CheckEndpoint
{
    /// <summary>Gives the report; 400 with every mistake when the declaration has one.</summary>
    /// <param name="request">Holds the declaration.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="engine">The engine of this request: rules reloaded meanwhile are for the next one.</param>
    /// <param name="cancellationToken">The client went away.</param>
    public static async Task<IResult> CheckAsync(HttpRequest request, DateOnly asOf, IComplianceEngine engine, CancellationToken cancellationToken)
    {
        // The server limits the size of a request; the reader limits what is in it.
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        body.Position = 0;

        var read = engine.Declarations.FromStream(body, "declaration", DeclarationFormat.Json);
        if (read.Declaration is not { } declaration)
        {
            return Results.BadRequest(read.Diagnostics.Select(DeclarationMistake.Of));
        }

        using var json = new MemoryStream();
        JsonReportWriter.Write(engine.Evaluate(declaration, asOf, cancellationToken: cancellationToken), json);
        return Results.Bytes(json.ToArray(), "application/json; charset=utf-8");
    }
}
