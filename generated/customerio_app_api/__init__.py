"""The generated half of the client: models, operations, endpoints and resources.

Made from openapi.yaml; never edited by hand. People import `customerio_app`, which stands on top of this.
"""
