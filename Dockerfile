# The compliance command as a native program in a small image, run as nobody in particular.
#   docker build -t compliance .
#   docker run --rm -v "$PWD:/work:ro" compliance check declarations --as-of today
# It writes where the mounted folder lets user 10001 write; to standard output it always can. It holds no browser: -o pdf needs one beside it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/Compliance.Cli -c Release -r "$(dotnet msbuild src/Compliance.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)" -p:PublishAot=true -p:RunAnalyzers=false -o /tool

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
LABEL org.opencontainers.image.title="compliance" org.opencontainers.image.licenses="MIT"
COPY --from=build /tool/Compliance.Cli /usr/local/bin/compliance
RUN groupadd --gid 10001 compliance && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin compliance
ENV COMPLIANCE_CACHE=off
USER 10001:10001
WORKDIR /work
ENTRYPOINT ["/usr/local/bin/compliance"]
CMD ["--help"]
