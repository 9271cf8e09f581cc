using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Facts.Time;
using Compliance.Reporting;

namespace WebConsumer;

/// <summary>Evaluates what was posted.</summary>
internal static class CheckEndpoint
{
    /// <summary>Gives the report; 400 with every mistake when the declaration has one, or with the days that can be judged.</summary>
    /// <param name="request">Holds the declaration. The server limits its size; the reader limits what is in it.</param>
    /// <param name="asOf">The day judged.</param>
    /// <param name="engine">The engine of this request: rules reloaded meanwhile are for the next one.</param>
    /// <param name="stop">The client went away.</param>
    public static async Task<IResult> CheckAsync(HttpRequest request, DateOnly asOf, IComplianceEngine engine, CancellationToken stop)
    {
        if (!JudgementDay.IsPossible(asOf))
        {
            return Results.BadRequest(JudgementDay.Advice);
        }

        var read = await engine.Declarations.FromPipeAsync(request.BodyReader, "declaration", DeclarationFormat.Json, stop);
        return read.Declaration is { } declaration
            ? Results.Stream(body => JsonReportWriter.WriteAsync(engine.Evaluate(declaration, asOf, cancellationToken: stop), body, stop), "application/json; charset=utf-8")
            : Results.BadRequest(read.Diagnostics);
    }
}
